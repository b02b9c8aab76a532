"""The catalogue tests itself: it says what fixtures/protocol/messages.json says, and reads like a specification."""

import inspect
import string
from collections import Counter
from typing import Annotated

import pytest

from ctisim.qbe import CATALOGUE, STRUCTURES, Event, Message, Request, Response, Sender, catalogue, encode, enums
from ctisim.qbe.codes import CtiError
from ctisim.qbe.declaration import DeclarationError, Structure, message, structure
from ctisim.qbe.fields import I32, Kind, Struct, Text, Trailing, Wire
from ctisim.qbe.messages import DeviceLineInfoEvent, LineInServiceEvent, NewCallEvent, ProviderOpenRequest
from ctisim.qbe.spelling import wire_name
from ctisim.qbe.structures import DeviceInfo, LineIntercomSpeedDialInfo
from tests.qbe.material import CLASSES, catalogue_of_facts, facts

KINDS = {"request": Request, "response": Response, "event": Event}
RECORDS = [*CLASSES, *STRUCTURES.values()]


@pytest.fixture(params=RECORDS, ids=lambda record: record.WIRE_NAME)
def record(request: pytest.FixtureRequest):
    return request.param


def wire_form(fields) -> list[tuple[str, ...]]:
    """Name, type and first release of fields, as the facts have them; the trailing one is not among the facts."""
    return [(each.wire, each.type_name, *([each.since] if each.since else [])) for each in fields if not each.trailing]


def fact_form(fields) -> list[tuple[str, ...]]:
    return [(name, kind, *([more[0]["since"]] if more else [])) for name, kind, *more in fields]


def test_every_message_is_declared_as_the_facts_have_it():
    assert len(catalogue_of_facts()["messages"]) == len(CATALOGUE) == 291
    for fact in catalogue_of_facts()["messages"]:
        cls = CATALOGUE[fact["id"]]
        assert (cls.__name__, cls.WIRE_NAME, cls.MESSAGE_ID) == (fact["name"], fact["name"], fact["id"])
        assert wire_form(cls.fields()) == fact_form(fact["fields"])
        assert issubclass(cls, KINDS.get(fact["kind"], Message))
        assert cls.SENDER is (Sender.CLIENT if fact["kind"] == "request" else Sender.SERVER)


def test_every_structure_is_declared_as_the_facts_have_it():
    assert set(STRUCTURES) == set(catalogue_of_facts()["structures"])
    for name, fields in catalogue_of_facts()["structures"].items():
        assert wire_form(STRUCTURES[name].fields()) == fact_form(fields)


def test_the_catalogue_is_in_the_order_of_ids():
    assert [cls.MESSAGE_ID for cls in catalogue()] == sorted(CATALOGUE)


def test_a_record_is_made_of_nothing_and_has_everything(record):
    made = record()
    for field in record.fields():
        value = getattr(made, field.name)
        assert value is not None or field.trailing
        if isinstance(value, Structure):
            assert value == field.of()
            assert value is not getattr(record(), field.name)


def test_a_record_says_what_it_is_for_and_how_we_know(record):
    text = inspect.getdoc(record)
    first, _, rest = text.partition("\n\n")
    assert first.endswith((".", ").", ")"))
    assert len(first) > 20
    assert rest.splitlines()[-1].endswith(".")
    assert "Evidence: " in rest


def test_no_two_records_say_the_same():
    sayings = Counter(inspect.getdoc(record).partition("\n\n")[0] for record in RECORDS)
    assert [saying for saying, times in sayings.items() if times > 1] == []


def test_a_trace_template_names_only_its_own_fields(record):
    template = getattr(record, "TRACE", None)
    for _, expression, _, _ in string.Formatter().parse(template or ""):
        owner = record
        for name in (expression or "").split(".") if expression else ():
            found = {field.name: field for field in owner.fields()}
            assert name in found
            owner = found[name].of


def test_instances_hold_nothing_but_their_fields(record):
    with pytest.raises(AttributeError):
        record().surprise = 1


def test_equal_fields_make_equal_messages_and_another_kind_does_not():
    assert LineInServiceEvent(line_id=1) == LineInServiceEvent(line_id=1)
    assert LineInServiceEvent(line_id=1) != LineInServiceEvent(line_id=2)
    assert LineInServiceEvent() != NewCallEvent()
    assert LineInServiceEvent().__eq__(7) is NotImplemented


def test_a_message_shows_its_fields():
    shown = repr(LineInServiceEvent(line_id=3))
    assert shown.startswith("LineInServiceEvent(line_call_manager_id=0, line_id=3, default_intercom_info=")


def test_wire_names_come_back_from_snake_case():
    assert wire_name("line_call_manager_id") == "lineCallManagerID"
    assert wire_name("media_resource_id") == "mediaResourceId"
    assert wire_name("b_cbarge_started") == "bCBargeStarted"
    assert wire_name("rtp_dest_v6") == "rtpDest_v6"


def test_fields_of_closed_sets_know_their_set():
    by_name = {field.name: field for field in NewCallEvent.fields()}
    assert by_name["state"].enum is enums.CallState
    assert by_name["reason"].enum is enums.CallReason
    assert by_name["line_id"].enum is None


def test_fields_that_11_5_does_not_have_say_since_when_they_are():
    later = [field.wire for cls in CLASSES for field in cls.fields() if field.since]
    assert later == ["multiForkingRecorderInfo"]


def test_credentials_are_secret():
    assert [field.wire for field in ProviderOpenRequest.fields() if field.secret] == [
        "password", "ssoticket", "encryptedKeyData", "encryptedSingleSignOnData",
    ]  # fmt: skip


def test_arrays_and_structures_know_what_they_hold():
    by_name = {field.name: field for field in DeviceLineInfoEvent.fields()}
    assert by_name["line_info"].kind is Kind.STRUCT_ARRAY
    assert by_name["line_info"].type_name == "LineInfo[]"
    assert by_name["device_info_static"].of is STRUCTURES["DeviceInfoStatic"]


def test_a_reused_id_is_refused():
    with pytest.raises(DeclarationError, match="id 16 is DeviceOpenRequest's"):

        @message(16)
        class Impostor(Request):
            """Wants the id of another."""


def test_a_structure_declared_twice_is_refused():
    with pytest.raises(DeclarationError, match="declared twice"):

        @structure
        class DeviceInfo(Structure):
            """Wants the name of another."""


def test_a_field_without_a_default_is_refused():
    with pytest.raises(DeclarationError, match="has no default"):

        @message(100_000)
        class Forgetful(Request):
            device_name: Text


def test_a_field_that_is_no_word_of_the_vocabulary_is_refused():
    with pytest.raises(DeclarationError, match="not a word"):

        @message(100_001)
        class Foreign(Request):
            ratio: float = 0.5


def test_a_reference_to_what_is_no_structure_is_refused():
    with pytest.raises(DeclarationError, match="not a declared structure"):

        @message(100_002)
        class Astray(Request):
            info: Struct[str] = ""


def test_a_trailing_field_must_be_the_last():
    with pytest.raises(DeclarationError, match="trailing"):

        @message(100_003)
        class Eager(Request):
            info: Trailing[DeviceInfo] = None
            number: I32 = 0


def test_one_wire_name_cannot_stand_twice():
    with pytest.raises(DeclarationError, match="stands twice"):

        @message(100_004)
        class Twins(Request):
            first: Annotated[I32, Wire("same")] = 0
            second: Annotated[I32, Wire("same")] = 0


def test_no_refused_declaration_is_in_the_catalogue():
    assert max(CATALOGUE) == 315


def test_a_default_is_not_shared_between_messages():
    first, second = LineInServiceEvent(), LineInServiceEvent()
    first.default_intercom_info.number = "1001"
    assert second.default_intercom_info == LineIntercomSpeedDialInfo()
    assert encode(second) == encode(LineInServiceEvent())


def test_every_closed_set_is_there_with_its_values():
    declared = {
        frozenset((name, int(member)) for name, member in getattr(enums, cls).__members__.items())
        for cls in enums.__all__
    }
    for name, values in facts("enums").items():
        if name not in ("CTIFAILURE", "REDIRECTPARAMS"):
            assert frozenset(values.items()) in declared, name


def test_the_redirect_parameters_are_kept_apart():
    sets = (
        enums.RedirectSearchSpace,
        enums.CalledAddressOption,
        enums.RedirectReason,
        enums.ModifiedCallingPartyReason,
    )
    together = {name: int(member) for each in sets for name, member in each.__members__.items()}
    assert together == facts("enums")["REDIRECTPARAMS"]


def test_every_code_is_there_signed_and_unsigned():
    for code in facts("errors")["codes"]:
        member = CtiError[code["name"]]
        assert (int(member), member.signed) == (code["unsigned"], code["signed"])
        assert CtiError.find(code["signed"]) is CtiError.find(code["unsigned"]) is member
    assert CtiError.find(0x12345678) is None


def test_one_code_may_have_several_names():
    assert CtiError.CTIERR_NO_CONFERENCE_BRIDGE is CtiError.NO_CONFERENCE_BRIDGE
