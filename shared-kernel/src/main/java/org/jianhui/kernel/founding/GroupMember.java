package org.jianhui.kernel.founding;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * A member of the preparatory group beside its head.
 *
 * @param woman whether the person is a woman, as declared: the women's director should be one
 */
public record GroupMember(PersonId person, Envelope name, MemberCategory category, boolean woman) {}
