package org.jianhui.workbench.defect;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.agent.builder.ResettableClassFileTransformer;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.jspecify.annotations.Nullable;

/** Plants grafts in the classes of this process while it runs, and takes them out again; the code on disk knows nothing of it. */
public final class Surgeon {

    private static final ThreadLocal<Boolean> UNHARMED = ThreadLocal.withInitial(() -> false);
    private static final AtomicInteger MET = new AtomicInteger();

    private static volatile List<Graft> planted = List.of();
    private static @Nullable ResettableClassFileTransformer transformer;

    private Surgeon() {}

    /** What was done instead has this value. */
    public record Met(@Nullable Object value) {}

    static synchronized void plant(List<Graft> grafts) {
        pull();
        planted = List.copyOf(grafts);
        MET.set(0);
        AgentBuilder agent = new AgentBuilder.Default()
                .disableClassFormatChanges()
                .ignore(named(Surgeon.class.getName()))
                .with(RedefinitionStrategy.RETRANSFORMATION);
        for (Graft graft : grafts) {
            agent = agent.type(named(graft.type()))
                    .transform((builder, type, loader, module, domain) -> builder.visit(
                            Advice.to(Around.class).on(named(graft.method()).and(takesArguments(graft.parameters())))));
        }
        transformer = agent.installOn(ByteBuddyAgent.getInstrumentation());
    }

    /** Takes everything out and answers how often it was met: what nobody meets proves nothing. */
    static synchronized int pull() {
        planted = List.of();
        if (transformer != null) {
            transformer.reset(ByteBuddyAgent.getInstrumentation(), RedefinitionStrategy.RETRANSFORMATION);
            transformer = null;
        }
        return MET.get();
    }

    /** Runs a planted method as it was written. */
    static <T> T unharmed(Callable<T> call) throws Exception {
        UNHARMED.set(true);
        try {
            return call.call();
        } finally {
            UNHARMED.remove();
        }
    }

    /** Does as written, since the defect is of another kind of call. */
    static @Nullable Object missed(Call call) throws Throwable {
        MET.decrementAndGet();
        return call.proceed();
    }

    /** Called from the planted methods; null lets the method do what it does. */
    public static @Nullable Met meet(Method method, @Nullable Object self, @Nullable Object[] arguments)
            throws Throwable {
        if (UNHARMED.get()) {
            UNHARMED.remove();
            return null;
        }
        for (Graft graft : planted) {
            if (graft.type().equals(method.getDeclaringClass().getName())
                    && graft.method().equals(method.getName())
                    && graft.parameters() == method.getParameterCount()) {
                MET.incrementAndGet();
                return new Met(graft.instead().of(new Call(method, self, arguments)));
            }
        }
        return null;
    }

    /** Is woven into the planted methods, not called. */
    static final class Around {

        private Around() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static Object enter(
                @Advice.Origin Method method,
                @Advice.This(optional = true) Object self,
                @Advice.AllArguments Object[] arguments)
                throws Throwable {
            return Surgeon.meet(method, self, arguments);
        }

        @Advice.OnMethodExit
        static void exit(
                @Advice.Enter Object met,
                @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object returned) {
            if (met != null) {
                returned = ((Surgeon.Met) met).value();
            }
        }
    }
}
