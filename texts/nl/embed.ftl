### What the widget says and the page does not.

embedFailed = De aanbieders kunnen niet worden getoond: { $why }
