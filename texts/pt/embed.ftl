### What the widget says and the page does not.

embedFailed = Não é possível mostrar os alojadores: { $why }
