package org.jianhui.workbench.election;

import java.util.List;

/** Members to choose a candidate from. */
record MemberChoices(List<MemberChoice> items) {}
