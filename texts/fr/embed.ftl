### What the widget says and the page does not.

embedFailed = Les hébergeurs ne peuvent pas être affichés : { $why }
