# What replaces Google Docs near Nantes? Run: ruby hosters.rb
require "fiddle/import"
require "json"

module Degafam
  extend Fiddle::Importer
  dlload "libdegafam.so.1"
  extern "int degafam_ask_json(const char *, size_t, char **, size_t *)"
  extern "int degafam_text_free(char *)"
end

request = JSON.generate(ask: "recommend", what: "Google Docs", near: "Nantes", limit: 3, seed: 1)
reply = Fiddle::Pointer.malloc(Fiddle::SIZEOF_VOIDP, Fiddle::RUBY_FREE)
status = Degafam.degafam_ask_json(request, request.bytesize, reply, nil)
text = reply.ptr.to_s.force_encoding("UTF-8")
Degafam.degafam_text_free(reply.ptr)
abort text unless status.zero?
JSON.parse(text)["hosters"].each do |found|
  puts format("%d. %s: %.2f", found["rank"], found["hoster"]["name"], found["score"])
end
