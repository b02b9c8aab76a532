"""The cluster: its name, its release, its nodes, and the numbers its processes count from."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from ctisim.lab.base import Loose, Many, Name, Part, Spelled, spelling


class Release(StrEnum):
    """The releases whose numbers and wordings are known. The value is what the lab file says."""

    R10_5 = "10.5"
    R11_5 = "11.5"
    R12_5 = "12.5"
    R14 = "14"
    R15 = "15"


BUILDS = {
    Release.R10_5: "10.5.2.12900-14",  # Cisco 200764
    Release.R11_5: "11.5.1.16900-16",  # a FileHead
    Release.R12_5: "12.5.1.11900-146",  # a JTAPI log
    Release.R14: "14.0.1.12900-161",  # ours: 14.0.1 is in traces, the rest is not
    Release.R15: "15.0.1.12900-234",  # a FileHead
}
"""The full version of each release when the lab names none, and where it was seen."""


_Version = Annotated[
    Release,
    Loose,
    BeforeValidator(spelling),
    WithJsonSchema({"enum": [*map(str, Release), *map(float, Release)]}),
]


class Numbering(Part):
    """Where the counters start (ours: lets a lab reproduce the numbers of a real trace)."""

    handler: int = Field(
        1, ge=1, le=0xFFFFFF, description="Instance of the first CTIHandler; the provider id is node << 24 | instance."
    )
    tcp_connection: int = Field(2, ge=1, le=0xFFFFFF, description="Instance of the first SdlTCPConnection.")
    device_handle: int = Field(
        1, ge=1, le=0x7FFFFFFF, description="Id of the first device in the lab; the others follow in file order."
    )
    line_handle: int = Field(
        1, ge=1, le=0x7FFFFFFF, description="Id of the first line in the lab; the others follow in file order."
    )
    call: int = Field(1, ge=1, le=0x7FFFFFFF, description="Id of the first global call.")
    call_leg: int = Field(1, ge=1, le=0x7FFFFFFF, description="Id of the first call leg.")
    signal: int = Field(1, ge=0, le=99_999_999, description="Number of the first signal in the trace.")


class Node(Part):
    """One server of the cluster, running CTI Manager and CallManager."""

    id: int = Field(1, ge=1, le=127, description="Node number, as in every process id and handle of the trace.")
    name: Name = Field("cucm-pub", description="Host name: FileHead's HostName and the alarms' Node ID.")
    address: Name = Field("127.0.0.1", description="Address the node is known by: FileHead and the plug-in's URL.")


class Plugin(Part):
    """What ProviderInitResponse and ProviderOpenResponse say of the JTAPI plug-in to download."""

    version: Spelled | None = Field(
        None, description="Version of the plug-in; by default the cluster's, ending in -3.i386 as real ones do."
    )
    location: str | None = Field(
        None, description="Where the plug-in can be had; by default http://<address of the node>/plugins/."
    )


class ProtocolVersions(Part):
    """Which clients the cluster speaks with: protocol versions, the upper half of the version word in each frame.

    JTAPI 11.5 says 16, JTAPI 12.5 to 15 say 17, Jabber 8.
    """

    oldest: int = Field(0, ge=0, le=0xFFFF, description="Oldest version that is served. The default is ours.")
    newest: int = Field(0xFFFF, ge=0, le=0xFFFF, description="Newest version that is served. The default is ours.")

    def admits(self, version: int) -> bool:
        """Whether a frame of that version word is served."""
        return self.oldest <= version >> 16 <= self.newest


class Cluster(Part):
    """The cluster as a whole."""

    name: Name = Field("StandAloneCluster", description="Cluster id; StandAloneCluster is the product's default.")
    version: _Version = Field(
        Release.R15,
        description="Release: 10.5, 11.5, 12.5, 14 or 15. Decides the trace's process numbers and wordings.",
    )
    build: Spelled | None = Field(
        None,
        pattern=r"^\d+\.\d+\.\d+\.\d+-\d+$",
        description="Full version, such as 15.0.1.12900-234; by default one that was seen of that release.",
    )
    provider_info: str | None = Field(
        None, description="providerInfoString of the responses; by default the full version and .i386."
    )
    plugin: Plugin = Field(Plugin(), description="The JTAPI plug-in that clients are pointed to.")
    protocol: ProtocolVersions = Field(ProtocolVersions(), description="Protocol versions of the clients it serves.")
    nodes: Many[Node] = Field((Node(),), min_length=1, description="Servers of the cluster; the first is ours.")
    numbering: Numbering = Field(Numbering(), description="Where the counters start (ours).")

    @property
    def full_version(self) -> str:
        """The full version: "15.0.1.12900-234"."""
        return self.build or BUILDS[self.version]

    @property
    def short_version(self) -> str:
        """The version as ProviderOpenCompletedEvent's trace has it, "15.0.1"."""
        return ".".join(self.full_version.split(".")[:3])

    @property
    def info(self) -> str:
        """providerInfoString: "15.0.1.12900-234.i386"."""
        return f"{self.full_version}.i386" if self.provider_info is None else self.provider_info

    @property
    def plugin_version(self) -> str:
        """pluginVersion: "15.0.1.12900-3.i386" (a real 12.5 cluster of -146 said -3)."""
        if self.plugin.version is not None:
            return self.plugin.version
        return f"{self.full_version.partition('-')[0]}-3.i386"

    def plugin_location(self, node: Node | None = None) -> str:
        """pluginLocation, as the given node (by default the first) says it."""
        if self.plugin.location is not None:
            return self.plugin.location
        return f"http://{(node or self.nodes[0]).address}/plugins/"

    def node(self, number: int) -> Node | None:
        """The node of that number, or None."""
        return next((node for node in self.nodes if node.id == number), None)
