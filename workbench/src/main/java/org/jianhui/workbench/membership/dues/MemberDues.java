package org.jianhui.workbench.membership.dues;

import java.util.List;

/** A member's receipts and open years. */
record MemberDues(List<ShownReceipt> receipts, List<Integer> open) {}
