package gongkai.typesetter;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a reader of the document must find.
 *
 * @param form the form of the table that it stands in, such as {@code form_2021}
 * @param indicator the canonical code, such as {@code requests.received}
 * @param applicant empty where the table has no such columns
 * @param printed the cell's text, before typography; empty for a blank cell
 * @param expected the number in the indicator's unit, money in yuan; empty where the cell holds no
 *     number, or money whose unit nothing names
 */
public record Figure(
    String form,
    String indicator,
    Optional<Applicant> applicant,
    String printed,
    Optional<BigDecimal> expected) {}
