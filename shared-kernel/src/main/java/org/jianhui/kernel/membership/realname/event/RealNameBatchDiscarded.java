package org.jianhui.kernel.membership.realname.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.DiscardGround;

/** What the real-name system has not answered was given up; these members may be put into another batch. */
@EventName("membership.real-name-batch-discarded")
public record RealNameBatchDiscarded(RealNameBatchId batch, UnionId union, DiscardGround ground, LocalDate on)
        implements RealNameEvent {}
