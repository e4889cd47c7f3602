package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The union is founded: registered, with seal, certificate and account.
 *
 * @param code its unified social credit code
 */
@EventName("founding.union-founded")
public record UnionFounded(
        FoundingId founding, UnionId union, String name, String code, LocalDate foundedOn, Basis basis)
        implements JudgedFoundingEvent {}
