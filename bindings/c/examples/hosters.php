<?php // What replaces Google Docs near Nantes? Run: php -d ffi.enable=1 hosters.php
$degafam = FFI::cdef('int degafam_ask_json(const char *, size_t, char **, size_t *);
                      int degafam_text_free(char *);', 'libdegafam.so.1');
$request = json_encode(['ask' => 'recommend', 'what' => 'Google Docs', 'near' => 'Nantes', 'limit' => 3, 'seed' => 1]);
$reply = $degafam->new('char *');
$status = $degafam->degafam_ask_json($request, strlen($request), FFI::addr($reply), null);
$text = FFI::string($reply);
$degafam->degafam_text_free($reply);
if ($status !== 0) {
    fwrite(STDERR, $text);
    exit(1);
}
foreach (json_decode($text)->hosters as $found) {
    printf("%d. %s: %.2f\n", $found->rank, $found->hoster->name, $found->score);
}
