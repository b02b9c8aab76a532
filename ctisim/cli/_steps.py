        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

H        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

J        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

S        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

O        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

S        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

j        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

S        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

V        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

J        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

S        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

O        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

J        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

S        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

O        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

j        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

>        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

S        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

>        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

j        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

6        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

|        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

V        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

>        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

j        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

j        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

P        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

S        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

A        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

y        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

>        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

y        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

y        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

S        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

|        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

>        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

S        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

>        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

✓        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

y        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

k        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

7        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

3        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

<        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

1        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

8        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

V        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

>        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

I        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

y        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

k        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

y        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

k        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

!        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

k        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

✗        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

y        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

F        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

A        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

I        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

L        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

E        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

D        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

k        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

0        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

2        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

T        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

<        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

1        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

2        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

>        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

V        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

-        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

>        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

[        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

[        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

]        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

]        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

[        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

[        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

]        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

]        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

[        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

]        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

x        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

{        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

}        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

N        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

y        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

+        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

[        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

k        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

=        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

0        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

b        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

h        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

m        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

k        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

_        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

]        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

:        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

p        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

l        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

g        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

,        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

"        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

j        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

(        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

d        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

v        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

i        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

.        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

o        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

w        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

)        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

e        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

u        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

r        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

n        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

         mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

f        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

a        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

c        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

t        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

s        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))


        mark = ("✓ " if self._fancy else "ok ", "green")
        head = Text.assemble(mark, f"{step.seconds:7.3f} s  ", (f"{step.name:<18}", "bold"))
        self._print_row(head, Text(step.text))

