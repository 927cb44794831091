package no.spinn.portal.pages.guide;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.spinn.portal.pages.catalogue.CodeList;
import no.spinn.portal.pages.catalogue.Fact;

/**
 * The form that asks for type and municipality.
 *
 * @param missing whether no type was chosen before
 */
record TypeForm(Answers answers, Fact sector, List<CodeList.Code> numbers, boolean missing) {

    public List<Map.Entry<String, String>> hidden() {
        return answers.withoutOrganisation().pairs();
    }

    public boolean isType(String code) {
        return answers.of(Organisation.SECTOR, List.of()).contains(code);
    }

    public boolean isMunicipality(String number) {
        return answers.of(Organisation.MUNICIPALITY, List.of()).contains(number);
    }

    public List<CodeList.Code> municipalities() {
        return numbers.stream()
                .sorted(Comparator.comparing(CodeList.Code::text, Collator.getInstance(Locale.of("nb", "NO"))))
                .toList();
    }

    public String numberQuery() {
        return answers.withoutOrganisation().query().toString();
    }
}
