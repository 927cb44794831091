package no.spinn.kit.text;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Makes {@code @NotBlank} and {@code @Size} of texts agree with the pattern and the lengths in the OpenAPI documents. */
@ApplicationScoped
class TextConstraints implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(NotBlankText.class);
        // The validators of lists and maps stay; that of strings is more specific than the one of character sequences.
        mapping.constraintDefinition(Size.class).validatedBy(TextSize.class);
        configuration.addMapping(mapping);
    }
}
