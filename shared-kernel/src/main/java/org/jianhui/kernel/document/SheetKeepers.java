package org.jianhui.kernel.document;

import java.util.Collection;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/** Port to those who may hand in signed count sheets for a union without any role: the tellers of its open meetings. */
@FunctionalInterface
public interface SheetKeepers {

    Collection<PersonId> of(UnionId union);
}
