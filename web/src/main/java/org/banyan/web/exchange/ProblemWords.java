package org.banyan.web.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banyan.ejb.exchange.JobView;
import org.banyan.web.language.Bundles;

/** The sentence for a problem of a job, in one language. */
final class ProblemWords {

  private final Locale language;

  ProblemWords(Locale language) {
    this.language = language;
  }

  /** As it was said when the job ran, which was in English. */
  static String asSaid(JobView.ProblemLine line) {
    return new ProblemWords(Locale.ENGLISH).sentence(line, line.detail());
  }

  /** In this language, as far as its words are known; the rest as it was said. */
  String of(JobView.ProblemLine line) {
    return sentence(line, why(line.code()).orElse(line.detail()));
  }

  private String sentence(JobView.ProblemLine line, String detail) {
    return find("exchange.remark." + line.kind().toLowerCase(Locale.ROOT))
        .map(pattern -> Bundles.format(pattern, language, detail))
        .orElse(detail)
        .strip();
  }

  /** Half of the reasons would be worse than all of them in another language. */
  private Optional<String> why(String codes) {
    if (codes == null) {
      return Optional.empty();
    }
    List<Optional<String>> reasons = Arrays.stream(codes.split(" ")).map(this::reason).toList();
    return reasons.stream().allMatch(Optional::isPresent)
        ? Optional.of(reasons.stream().map(Optional::get).collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  private Optional<String> reason(String code) {
    return find("exchange.why." + code).or(() -> find("refusal." + code));
  }

  private Optional<String> find(String key) {
    return Bundles.find(key, language.getLanguage());
  }
}
