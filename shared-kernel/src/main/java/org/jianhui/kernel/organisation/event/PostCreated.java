package org.jianhui.kernel.organisation.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostKind;

/** A post was created. */
@EventName("organisation.post-created")
public record PostCreated(PostId post, Area area, PostKind kind, String title, int seats)
        implements OrganisationEvent {}
