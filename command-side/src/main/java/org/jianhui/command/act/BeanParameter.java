package org.jianhui.command.act;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.common.Priority;
import org.axonframework.messaging.annotation.FixedValueParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;

/** Lets an aggregate's {@code decide} ask for a register or the rule book as a parameter: the one bean of that type. */
@Priority(Priority.LOW)
final class BeanParameter implements ParameterResolverFactory {

    private final BeanFactory beans;

    BeanParameter(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable ParameterResolver createInstance(Executable executable, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        boolean one = index > 0 && ((ListableBeanFactory) beans).getBeanNamesForType(type).length == 1;
        return one ? new FixedValueParameterResolver<>(beans.getBean(type)) : null;
    }
}
