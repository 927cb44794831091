package no.spinn.kit.testing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import io.restassured.internal.path.json.JSONAssertion;
import java.util.HashMap;
import java.util.Map;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.jspecify.annotations.Nullable;

/**
 * Compiles each JSON path of REST Assured once. REST Assured itself compiles a class for every evaluation of a path, which takes more
 * time than most requests. {@code CompiledPathsTest} fails when another version of it no longer goes through here.
 */
public final class CompiledPaths extends DelegatingMetaClass {

    /** The method that evaluates a path, given the name of the document's variable, the document, and the path. */
    private static final String EVALUATE = "eval";

    private static final int LARGEST = 10_000;

    private final Cache<String, Class<? extends Script>> compiled =
            Caffeine.newBuilder().maximumSize(LARGEST).build();

    private CompiledPaths(MetaClass original) {
        super(original);
    }

    /** Has an effect once. */
    public static synchronized void install() {
        MetaClass current = GroovySystem.getMetaClassRegistry().getMetaClass(JSONAssertion.class);
        if (!current.getClass().getName().equals(CompiledPaths.class.getName())) {
            CompiledPaths paths = new CompiledPaths(current);
            paths.initialize();
            GroovySystem.getMetaClassRegistry().setMetaClass(JSONAssertion.class, paths);
        }
    }

    @Override
    public @Nullable Object invokeMethod(
            Class sender,
            Object receiver,
            String method,
            Object[] arguments,
            boolean isCallToSuper,
            boolean fromInsideClass) {
        return method.equals(EVALUATE)
                ? evaluate((JSONAssertion) receiver, arguments)
                : super.invokeMethod(sender, receiver, method, arguments, isCallToSuper, fromInsideClass);
    }

    private @Nullable Object evaluate(JSONAssertion assertion, Object[] arguments) {
        Map<String, Object> variables = new HashMap<>();
        if (assertion.getParams() != null) {
            variables.putAll(assertion.getParams());
        }
        variables.put(arguments[0].toString(), arguments[1]);
        Class<? extends Script> script = compiled.get(arguments[2].toString(), CompiledPaths::compile);
        return InvokerHelper.createScript(script, new Binding(variables)).run();
    }

    // A loader for each, so that one that is no longer kept can be unloaded.
    private static Class<? extends Script> compile(String path) {
        GroovyClassLoader loader = new GroovyClassLoader(JSONAssertion.class.getClassLoader());
        return loader.parseClass(path).asSubclass(Script.class);
    }
}
