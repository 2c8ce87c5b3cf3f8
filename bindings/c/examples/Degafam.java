// What replaces Google Docs near Nantes? Run: java -cp /usr/share/java/jna.jar:/usr/share/java/gson.jar Degafam.java
import com.google.gson.JsonParser;
import com.sun.jna.*;
import com.sun.jna.ptr.PointerByReference;

interface Degafam extends Library {
    int degafam_ask_json(byte[] request, long length, PointerByReference reply, Pointer replyLength);
    int degafam_text_free(Pointer text);
    static void main(String[] arguments) throws Exception {
        var degafam = Native.load("degafam", Degafam.class);
        var request = """
            {"ask": "recommend", "what": "Google Docs", "near": "Nantes", "limit": 3, "seed": 1}""".getBytes("UTF-8");
        var reply = new PointerByReference();
        var status = degafam.degafam_ask_json(request, request.length, reply, null);
        var text = reply.getValue().getString(0, "UTF-8");
        degafam.degafam_text_free(reply.getValue());
        if (status != 0) throw new Exception(text);
        for (var each : JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("hosters")) {
            var found = each.getAsJsonObject();
            var name = found.getAsJsonObject("hoster").get("name").getAsString();
            System.out.printf("%s. %s: %.2f%n", found.get("rank"), name, found.get("score").getAsDouble());
        }
    }
}
