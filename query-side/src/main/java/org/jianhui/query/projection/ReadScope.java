package org.jianhui.query.projection;

import org.jianhui.kernel.id.UnionId;

/** Whose data a query reads. */
public sealed interface ReadScope {

    /** Belongs to no one union; or the handler itself leaves out the rows the reader may not read. */
    record Anywhere() implements ReadScope {}

    record OfUnion(UnionId union) implements ReadScope {}

    /** The union of a case, looked up by the case's identifier. */
    record OfCase(String caseId) implements ReadScope {}

    static ReadScope anywhere() {
        return new Anywhere();
    }

    static ReadScope of(UnionId union) {
        return new OfUnion(union);
    }

    static ReadScope ofCase(String caseId) {
        return new OfCase(caseId);
    }
}
