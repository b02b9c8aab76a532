"""From a field's snake_case name to the wire's own spelling.

Wire names become snake_case once, in the declaration; this gives them back for JSON and for dissectors. The rule is
camelCase with the acronyms below; names that follow no rule are listed; where one snake_case name stands for two
spellings, the rarer is marked in its declaration: `Annotated[I32, Wire("DNType")]`.
"""

ACRONYMS = {
    "bib": "BIB", "cbarge": "CBarge", "dn": "DN", "dnd": "DND", "dns": "DNs", "dtmf": "DTMF", "em": "EM",
    "gccid": "GCCID", "gcids": "GCIDs", "gcmid": "GCMID", "guid": "GUID", "id": "ID", "ids": "IDs", "ip": "IP",
    "ipv6": "IPv6", "mki": "MKI", "rd": "RD", "rtp": "RTP", "uri": "URI", "uuid": "UUID", "v2": "_V2", "v6": "_v6",
    "xml": "XML",
}  # fmt: skip

SPELLED = {
    "active_ip_addressing_mode": "activeIpAddressingMode",
    "bib_enabled": "BIBEnabled",
    "call_fwd_destination": "CallFwdDestination",
    "calling_party_ip_addr": "callingPartyIpAddr",
    "calling_party_ip_addr_v6": "callingPartyIpAddr_v6",
    "calling_party_ip_addressing_mode": "callingPartyIpAddressingMode",
    "cfwd_type": "CfwdType",
    "configured_ip_addr_mode": "ConfiguredIpAddrMode",
    "creator_application_id": "creatorApplicationId",
    "creator_provider_id": "creatorProviderId",
    "cti_controllable": "CtiControllable",
    "cti_fwd_array": "CtiFwdArray",
    "em_login_allowed": "EMLoginAllowed",
    "em_status": "EMStatus",
    "far_end_line_id_dn": "farEndLineIdDN",
    "far_end_line_id_partition": "farEndLineIdPartition",
    "fwd_destn_info": "FwdDestnInfo",
    "ipv4_addr": "ipV4Addr",
    "ipv6_addr": "ipV6Addr",
    "line_dn": "lineDn",
    "local_conference_bridge_id": "localConferenceBridgeId",
    "media_resource_id": "mediaResourceId",
    "monitor_dn_enumeration_handle": "monitorDNenumerationHandle",
    "name_pi": "namePI",
    "number_pi": "numberPI",
    "park_at_address": "ParkAtAddress",
    "parked_at": "ParkedAt",
    "parked_at_partition": "ParkedAtPartition",
    "provider_id": "providerId",
    "provider_out_of_service_event": "PROVIDER_OUT_OF_SERVICE_EVENT",
    "re_route_dn": "reRouteDn",
    "request_id": "requestId",
    "rx_active_ip_addressing_mode": "rxActiveIpAddressingMode",
    "softkeys_application_id": "softkeysApplicationId",
    "stream_id": "streamId",
    "tx_active_ip_addressing_mode": "txActiveIpAddressingMode",
    "updater_application_id": "updaterApplicationId",
    "updater_provider_id": "updaterProviderId",
}


def wire_name(name: str) -> str:
    """The wire's spelling of a snake_case field name: `line_call_manager_id` is `lineCallManagerID`."""
    if name in SPELLED:
        return SPELLED[name]
    first, *rest = name.split("_")
    return first + "".join(ACRONYMS.get(word, word.capitalize()) for word in rest)
