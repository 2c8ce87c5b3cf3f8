### What the widget says and the page does not.

embedFailed = Die Hoster lassen sich nicht zeigen: { $why }
