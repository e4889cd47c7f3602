package org.jianhui.kernel.election.assembly;

import org.jianhui.kernel.id.UnionGroupId;

/** How many delegates a union group elects. */
public record DelegateQuota(UnionGroupId group, int delegates) {}
