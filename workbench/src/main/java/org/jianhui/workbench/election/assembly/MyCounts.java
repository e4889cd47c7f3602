package org.jianhui.workbench.election.assembly;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The boxes that wait for the account as a teller. */
record MyCounts(List<JsonNode> items) {}
