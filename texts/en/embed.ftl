### What the widget says and the page does not.

embedFailed = The hosters cannot be shown: { $why }
