### What the widget says and the page does not.

embedFailed = No es poden mostrar els allotjadors: { $why }
