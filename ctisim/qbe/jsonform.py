"""Messages as JSON: `{"message": name, "values": {wire names}}`, as in fixtures/protocol/vectors.jsonl.

Byte strings are `{"hex": ...}`, structures are objects, arrays are lists, a null String is null. Numbers are signed;
unsigned ones are read too.
"""

from typing import Any, Final

from ctisim.qbe.declaration import CATALOGUE, Message, Record, Unknown
from ctisim.qbe.errors import Unencodable
from ctisim.qbe.fields import NULL, Field, Kind

JsonObject = dict[str, Any]

_UNKNOWN: Final = "Unknown"


def to_json(message: Message) -> JsonObject:
    """A message in its JSON form; a trailing field that is absent stays absent."""
    if isinstance(message, Unknown):
        values = {"id": message.message_id, "fixedSize": message.fixed_size, "body": {"hex": message.body.hex()}}
        return {"message": _UNKNOWN, "values": values}
    return {"message": message.WIRE_NAME, "values": _values(message)}


def from_json(form: JsonObject) -> Message:
    """The message of a JSON form; fields that are left out take their defaults.

    Raises Unencodable for a message or a field that does not exist, or a value of the wrong type.
    """
    name, values = form.get("message"), form.get("values", {})
    if not isinstance(values, dict):
        raise Unencodable(f"values of {name} must be an object")
    if name == _UNKNOWN:
        body = _bytes(values.get("body", {"hex": ""}), "body")
        return Unknown(
            message_id=_number(values.get("id"), "id"),
            body=body,
            fixed_size=_number(values.get("fixedSize", 0), "fixedSize"),
        )
    for cls in CATALOGUE.values():
        if name == cls.WIRE_NAME:
            message: Message = _record(cls, values)
            return message
    raise Unencodable(f"there is no message {name!r}")


def _values(record: Record) -> JsonObject:
    pairs = ((field, getattr(record, field.name)) for field in record.FIELDS)
    return {field.wire: _value(field, value) for field, value in pairs if not (field.trailing and value is None)}


def _value(field: Field, value: Any) -> Any:
    match field.kind:
        case Kind.I32:
            return int(value)
        case Kind.BOOL:
            return bool(value)
        case Kind.BYTES:
            return {"hex": value.hex()}
        case Kind.I32_ARRAY:
            return [int(number) for number in value]
        case Kind.STRUCT | Kind.INLINED:
            return _values(value)
        case Kind.STRUCT_ARRAY:
            return [_values(element) for element in value]
        case Kind.TEXT | Kind.UNICODE:
            return None if value is NULL else value


def _record(cls: type[Any], values: Any) -> Any:
    if not isinstance(values, dict):
        raise Unencodable(f"{cls.WIRE_NAME} must be an object", field=cls.WIRE_NAME)
    by_wire = {field.wire: field for field in cls.FIELDS}
    strange = [name for name in values if name not in by_wire]
    if strange:
        raise Unencodable(f"{cls.WIRE_NAME} has no field {strange[0]!r}", field=strange[0])
    return cls(**{by_wire[name].name: _parsed(by_wire[name], value) for name, value in values.items()})


def _parsed(field: Field, value: Any) -> Any:
    kind = field.kind
    if kind is Kind.I32:
        return _number(value, field.wire)
    if kind is Kind.BOOL and isinstance(value, (bool, int)):
        return bool(value)
    if kind in (Kind.TEXT, Kind.UNICODE) and (value is None or isinstance(value, str)):
        return NULL if value is None else value
    if kind is Kind.BYTES:
        return _bytes(value, field.wire)
    if kind in (Kind.STRUCT, Kind.INLINED):
        return field.of() if value is None else _record(field.of, value)
    if kind is Kind.I32_ARRAY and (value is None or isinstance(value, list)):
        return tuple(_number(number, field.wire) for number in value or ())
    if kind is Kind.STRUCT_ARRAY and (value is None or isinstance(value, list)):
        return tuple(_record(field.of, element) for element in value or ())
    raise Unencodable(f"{value!r} is no {field.type_name}", field=field.wire)


def _number(value: Any, name: str) -> int:
    if not isinstance(value, int):
        raise Unencodable(f"{value!r} is no number", field=name)
    return int(value)


def _bytes(value: Any, name: str) -> bytes:
    if value is None:
        return b""
    try:
        return bytes.fromhex(value["hex"])
    except (TypeError, KeyError, ValueError) as error:
        raise Unencodable(f'{value!r} is not of the form {{"hex": ...}}', field=name) from error
