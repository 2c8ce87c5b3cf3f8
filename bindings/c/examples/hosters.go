// What replaces Google Docs near Nantes? Run: go run hosters.go
package main

// #cgo pkg-config: degafam
// #include <degafam.h>
import "C"
import "encoding/json"
import "fmt"
import "unsafe"

func main() {
	var reply *C.char
	var answer struct{ Hosters []map[string]any }
	request := []byte(`{"ask": "recommend", "what": "Google Docs", "near": "Nantes", "limit": 3, "seed": 1}`)
	status := C.degafam_ask_json((*C.char)(unsafe.Pointer(&request[0])), C.size_t(len(request)), &reply, nil)
	text := C.GoString(reply)
	C.degafam_text_free(reply)
	if err := json.Unmarshal([]byte(text), &answer); err != nil || status != C.DEGAFAM_STATUS_OK {
		panic(text)
	}
	for _, found := range answer.Hosters {
		fmt.Printf("%v. %s: %.2f\n", found["rank"], found["hoster"].(map[string]any)["name"], found["score"])
	}
}
