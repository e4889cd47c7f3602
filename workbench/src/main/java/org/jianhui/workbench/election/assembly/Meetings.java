package org.jianhui.workbench.election.assembly;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The meetings of an election. */
record Meetings(List<JsonNode> items) {}
