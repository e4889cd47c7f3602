package org.jianhui.command.act;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.ActMetadata;
import org.jspecify.annotations.Nullable;

/** Lets handlers of commands and of events ask for the {@link Act} as a parameter. Found by {@code ServiceLoader}. */
public final class ActParameter implements ParameterResolverFactory, ParameterResolver<Act> {

    /** Where a command's message carries its act, as it is; events carry {@link ActMetadata}. */
    public static final String KEY = "act";

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable ParameterResolver createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Act.class ? this : null;
    }

    @Override
    public Act resolveParameterValue(Message<?> message) {
        return message.getMetaData().get(KEY) instanceof Act act ? act : ActMetadata.read(message.getMetaData());
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }
}
