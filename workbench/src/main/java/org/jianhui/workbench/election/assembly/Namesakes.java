package org.jianhui.workbench.election.assembly;

import java.util.List;
import org.jianhui.workbench.privacy.Namesake;

/** Members of one name. */
record Namesakes(List<Namesake> items) {}
