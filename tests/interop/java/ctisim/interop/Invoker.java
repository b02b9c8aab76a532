package ctisim.interop;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Calls any method of the library's public interfaces by name, with arguments fitted from JSON. */
final class Invoker {
    private static final Object UNFIT = new Object();

    private Invoker() {}

    /** Throws what the method throws; IllegalArgumentException when no method of that name takes the arguments. */
    static Object call(Object target, String name, List<Object> arguments) throws Exception {
        List<String> seen = new ArrayList<>();
        for (Class<?> face : Describe.publicFaces(target.getClass())) {
            for (Method method : face.getMethods()) {
                if (!method.getName().equals(name)) {
                    continue;
                }
                seen.add(method.toString());
                Object[] fitted = fit(method.getParameterTypes(), arguments);
                if (fitted != null) {
                    return invoke(method, target, fitted);
                }
            }
        }
        String problem = seen.isEmpty() ? "no method " + name : "no " + name + " for " + arguments + " in " + seen;
        throw new IllegalArgumentException(target.getClass().getSimpleName() + ": " + problem);
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception) {
                throw (Exception) e.getCause();
            }
            throw e;
        }
    }

    private static Object[] fit(Class<?>[] types, List<Object> arguments) {
        if (types.length != arguments.size()) {
            return null;
        }
        Object[] fitted = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            fitted[i] = fit(types[i], arguments.get(i));
            if (fitted[i] == UNFIT) {
                return null;
            }
        }
        return fitted;
    }

    private static Object fit(Class<?> type, Object value) {
        if (value == null) {
            return type.isPrimitive() ? UNFIT : null;
        }
        if (type == int.class && value instanceof Number) {
            return ((Number) value).intValue();
        }
        if (type == boolean.class && value instanceof Boolean) {
            return value;
        }
        boolean empty = type.isArray() && value.getClass().isArray() && java.lang.reflect.Array.getLength(value) == 0;
        if (empty) {
            return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
        }
        return !type.isPrimitive() && type.isInstance(value) ? value : UNFIT;
    }
}
