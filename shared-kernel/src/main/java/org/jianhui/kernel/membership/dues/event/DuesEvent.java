package org.jianhui.kernel.membership.dues.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;

/** All that can have been decided about a receipt for union dues; what was written is never changed, only followed. */
public sealed interface DuesEvent extends DomainEvent permits DuesReceived, ReceiptVoided, DuesRefunded {

    ReceiptId receipt();

    UnionId union();

    PersonId person();
}
