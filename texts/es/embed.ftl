### What the widget says and the page does not.

embedFailed = No se pueden mostrar los alojadores: { $why }
