"""Lines as lists tell them."""

from ctisim.qbe.declaration import Structure, structure
from ctisim.qbe.enums import AutoAnswerType, DNType, RecordType
from ctisim.qbe.fields import I32, Bool, OneOf, Struct, Text, Unicode


@structure
class LineIntercomSpeedDialInfo(Structure):
    """The target of an intercom line.

    Evidence: in LineInServiceEvent (captures/jtapi-15-makecall.jsonl).
    """

    number: Text = ""
    label: Text = ""
    unicode_label: Unicode = ""


@structure
class LineInfo(Structure):
    """A line of a device, with its numbers, labels and limits.

    Evidence: in DeviceLineInfoEvent (captures/jtapi-15-makecall.jsonl).
    """

    name: Text = ""
    display_name: Text = ""
    permanent_line_id: I32 = 0
    max_number_of_calls: I32 = 0
    line_instance: I32 = 0
    busy_trigger: I32 = 0
    unicode_display_name: Unicode = ""
    partition: Text = ""
    is_restricted: Bool = False
    auto_answer_status: OneOf[AutoAnswerType] = 0
    dn_type: OneOf[DNType] = 0
    default_intercom_target_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    record_type: OneOf[RecordType] = 0
    ascii_label: Text = ""
    unicode_label: Unicode = ""
    vm_pilot_dn: Text = ""
    pickup_group_number: Text = ""
    pickup_group_partition: Text = ""
