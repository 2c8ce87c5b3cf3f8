### What the widget says and the page does not.

embedFailed = Non si possono mostrare gli hoster: { $why }
