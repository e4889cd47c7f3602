package org.jianhui.process.engine;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * All that an expression in a drawing can name besides its variables: the delegates, found when they are first called,
 * and {@link IdList} as {@code ids}. The rest of the application is out of reach.
 */
final class RegisteredDelegates extends AbstractMap<Object, Object> {

    private final BeanFactory beans;
    private final IdList ids = new IdList();

    RegisteredDelegates(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return IdList.NAME.equals(name)
                || name instanceof String bean
                        && beans.containsBean(bean)
                        && beans.isTypeMatch(bean, JavaDelegate.class);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        if (!containsKey(name)) {
            return null;
        }
        return IdList.NAME.equals(name) ? ids : beans.getBean(String.valueOf(name), JavaDelegate.class);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
