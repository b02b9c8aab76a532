"""The SDL trace: one numbered log in the product's layout; knows nothing of sockets, tasks or messages."""

from ctisim.trace.filehead import FileHead, file_head
from ctisim.trace.files import FileSink
from ctisim.trace.processes import Process, numbers, process
from ctisim.trace.record import printable
from ctisim.trace.sinks import MemorySink, NullSink, Sink, StdoutSink
from ctisim.trace.tag import Tag
from ctisim.trace.trace import Line, NullTrace, Party, Trace, TraceLog

__all__ = [
    "FileHead",
    "FileSink",
    "Line",
    "MemorySink",
    "NullSink",
    "NullTrace",
    "Party",
    "Process",
    "Sink",
    "StdoutSink",
    "Tag",
    "Trace",
    "TraceLog",
    "file_head",
    "numbers",
    "printable",
    "process",
]
