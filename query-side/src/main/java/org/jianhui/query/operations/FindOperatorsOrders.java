package org.jianhui.query.operations;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** What operators ordered last, the newest first, at most 50. */
public record FindOperatorsOrders() implements Query<FindOperatorsOrders.Orders> {

    public record Orders(List<Order> orders) {}

    /**
     * One order.
     *
     * @param type stable name of the event
     * @param account who gave it
     * @param target the view, stream or step it was about, as the event names them
     */
    public record Order(Instant recordedAt, String type, String account, List<String> target) {}

    @Override
    public Class<Orders> answer() {
        return Orders.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OPERATIONS;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }
}
