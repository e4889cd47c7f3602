package org.jianhui.query.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.operations.OperationsCommand;
import org.jianhui.query.operations.FindOperatorsOrders.Order;
import org.jianhui.query.operations.FindOperatorsOrders.Orders;
import org.jianhui.query.projection.Answering;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the operators' stream as it is stored: the page that shows it must work while every view is being rebuilt. */
final class OperatorsOrders implements Answering {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    OperatorsOrders(JdbcClient sql) {
        this.sql = sql;
    }

    @QueryHandler
    Orders answer(FindOperatorsOrders query) {
        return new Orders(sql.sql("SELECT type, recorded_at, payload, metadata FROM log.event WHERE stream = ?"
                        + " ORDER BY seq DESC LIMIT 50")
                .param(OperationsCommand.STREAM)
                .query((row, n) -> order(row))
                .list());
    }

    private static Order order(ResultSet row) throws SQLException {
        JsonNode metadata = JSON.readTree(row.getString("metadata"));
        List<String> target = new ArrayList<>();
        JSON.readTree(row.getString("payload")).forEach(value -> target.add(value.asString()));
        return new Order(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                metadata.path(ActMetadata.ACCOUNT).asString(),
                List.copyOf(target));
    }
}
