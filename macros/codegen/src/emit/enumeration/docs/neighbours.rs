//! Documentation of the numbers that a bundled spec shares with others.

use errcodes_specs::{Catalog, Neighbour, Sdk};

use super::{escaped, number};

/// Which specs give numbers another meaning, and which have them with the same one.
pub(super) fn neighbours(catalog: &Catalog) -> Vec<String> {
    let sdk = catalog.sdk();
    let different: String =
        catalog.neighbours().filter_map(|other| different(&other, sdk)).collect();
    let same: Vec<_> = catalog.neighbours().filter_map(|other| same(&other)).collect();
    let different = (!different.is_empty()).then(|| {
        format!("A number needs its code space. The same number means something else in these bundled specs:\n{different}")
    });
    let same = (!same.is_empty()).then(|| {
        format!("The same number means the same in these bundled specs: {}.", same.join(", "))
    });
    different.into_iter().chain(same).collect()
}

/// A line of a list.
fn different(other: &Neighbour, sdk: &Sdk) -> Option<String> {
    let numbers = match other.different.len() {
        0 => return None,
        1 => "1 number".to_owned(),
        count => format!("{count} numbers"),
    };
    let (name, title) = (other.name, escaped(other.title(&sdk.lang)));
    Some(format!("\n- `{name}` ({title}), {numbers}: {}", runs(other.different, sdk)))
}

fn same(other: &Neighbour) -> Option<String> {
    (other.same > 0).then(|| format!("`{}` ({})", other.name, other.same))
}

/// Numbers in ascending order: `1001, 7006 to 7012`.
fn runs(numbers: &[i64], sdk: &Sdk) -> String {
    let shown = |at: &i64| number(i128::from(*at), sdk);
    let runs = numbers.chunk_by(|one, next| one + 1 == *next);
    let runs = runs.flat_map(|run| match run {
        [first, _, .., last] => vec![format!("{} to {}", shown(first), shown(last))],
        _ => run.iter().map(shown).collect(),
    });
    runs.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use errcodes_specs::{bundled, read};

    use super::*;

    fn said(name: &str) -> String {
        let (catalog, _) = read(&bundled::find(name).unwrap());
        neighbours(&catalog).join("\n\n")
    }

    #[test]
    fn gme_says_what_differs_in_its_next_version() {
        let gme = said("gme");
        let gme3 = gme.lines().find(|line| line.starts_with("- `gme3`")).unwrap();
        let expected = "- `gme3` (Game Multimedia Engine 3.x), 28 numbers: 1007, 1008, 1101, 4051, 4053, 4057, 4098, 4100, \
            5001, 5003, 7001, 7002, 7004, 7006 to 7012, 8195, 8197, 8199, 12291, 12294, 20486, 32772, 32789";
        assert_eq!(gme3, expected);
    }

    #[test]
    fn one_number_is_a_singular() {
        let audio_and_video = said("ilvb/av");
        assert!(audio_and_video.contains(", 1 number: "), "{audio_and_video}");
    }

    #[test]
    fn numbers_that_mean_the_same_stand_apart() {
        assert_eq!(
            said("tls/backend"),
            "The same number means the same in these bundled specs: `im` (21)."
        );
    }

    #[test]
    fn runs_of_three_and_more_are_shortened() {
        let (catalog, _) = read(&bundled::find("live").unwrap());
        assert_eq!(runs(&[-1002, -1001, -1000, 1, 2, 9], catalog.sdk()), "-1002 to -1000, 1, 2, 9");
    }
}
