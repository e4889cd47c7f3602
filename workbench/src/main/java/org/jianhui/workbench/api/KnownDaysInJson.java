package org.jianhui.workbench.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/** Days and instants of JSON, read as ever and refused outside {@link KnownDays}. */
final class KnownDaysInJson extends DelegatingDeserializer {

    private static final Set<Class<?>> BOUNDED = Set.of(LocalDate.class, LocalDateTime.class, Instant.class);

    private KnownDaysInJson(ValueDeserializer<?> inner) {
        super(inner);
    }

    static ValueDeserializerModifier bounds() {
        return new Bounds();
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> inner) {
        return new KnownDaysInJson(inner);
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
        @Nullable Object read = super.deserialize(json, context);
        if (read instanceof Temporal moment && !KnownDays.hold(moment)) {
            throw InvalidFormatException.from(json, DayOutOfRange.CODE, moment, moment.getClass());
        }
        return read;
    }

    private static final class Bounds extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier described, ValueDeserializer<?> found) {
            return BOUNDED.contains(described.getBeanClass()) ? new KnownDaysInJson(found) : found;
        }
    }
}
