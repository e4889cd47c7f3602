package org.jianhui.kernel.election.assembly;

import org.jianhui.kernel.id.PersonId;

/** Who was elected to what. */
public record OfficeHolder(PersonId person, Office office) {}
