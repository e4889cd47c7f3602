package org.jianhui.kernel.organisation;

import java.time.LocalDate;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a union organisation. Days are in Asia/Shanghai. */
public sealed interface UnionCommand extends OrganisationCommand {

    UnionId union();

    @Override
    default String aggregateId() {
        return union().value();
    }

    /** Enters a union into the tree; only the county federation has no parent. */
    record EstablishUnion(
            UnionId union,
            String name,
            UnionLevel level,
            @Nullable UnionId parent,
            LocalDate from) implements UnionCommand {}

    record RenameUnion(UnionId union, String name, LocalDate from) implements UnionCommand {}

    /** Puts the union under another parent from a day on; the tree before that day stays as it was. */
    record PlaceUnionUnder(UnionId union, UnionId parent, LocalDate from) implements UnionCommand {}

    /** Ends the union with a last day; what lies below it, and who holds a post or role there, has ended before. */
    record CloseUnion(UnionId union, LocalDate lastDay, String reason) implements UnionCommand {}

    /**
     * Enters that the union has been founded: from that day on it bears the approved name. Follows from the founding.
     *
     * @param code its unified social credit code, as on the certificate
     */
    record EnterFounding(UnionId union, FoundingId founding, String name, String code, LocalDate foundedOn)
            implements UnionCommand {}

    /**
     * Moves the replies to this union one level up, because nobody at the superior is free of a conflict of duties (I-37).
     *
     * @param superior the superior that cannot reply
     */
    record MoveReplyUp(UnionId union, UnionId superior, String reason) implements UnionCommand {}
}
