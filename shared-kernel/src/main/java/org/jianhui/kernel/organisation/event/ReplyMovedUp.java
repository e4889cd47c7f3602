package org.jianhui.kernel.organisation.event;

import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/** Replies to {@code union} moved from {@code superior} to {@code to}, because every signer there acts for the group (I-37); {@code conflicted} are the signers found. */
@EventName("organisation.reply-moved-up")
public record ReplyMovedUp(UnionId union, UnionId superior, UnionId to, List<PersonId> conflicted, String reason)
        implements OrganisationEvent {}
