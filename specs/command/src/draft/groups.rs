//! The ids of groups, from the headings of a page.

use std::collections::HashSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::Section;

/// How long an id may be. Longer ones are cut between words.
const LONGEST: usize = 40;

/// The group of codes without a heading, where classes are stated for all codes of a group at once.
const UNCLASSIFIED: &str = "unclassified";

/// Gives each section the id of its group. A page without headings has no groups, unless its codes need a group to
/// state stopgaps for kind and class. What `export` wrote has its groups already.
pub(super) fn name(sections: &mut [Section], proposes: bool) {
    if proposes && sections.iter().all(|section| section.heading.is_none()) {
        return;
    }
    let mut taken = HashSet::from(["All".to_owned(), "Self".to_owned()]);
    taken.extend(sections.iter().map(|section| section.id.to_upper_camel_case()));
    for (section, position) in sections.iter_mut().zip(1_usize..) {
        if !section.id.is_empty() || (section.heading.is_none() && section.is_exported()) {
            continue;
        }
        let stopgap = format!("group_{position}");
        let id = match &section.heading {
            Some(heading) => id_of(heading).unwrap_or(stopgap),
            None if proposes => "general".to_owned(),
            None => UNCLASSIFIED.to_owned(),
        };
        let numbered = (2..=position + 1).map(|count| format!("{id}_{count}"));
        let free = std::iter::once(id.clone())
            .chain(numbered)
            .find(|id| taken.insert(id.to_upper_camel_case()));
        section.id = free.unwrap_or(id);
    }
}

/// The words of a heading in `snake_case`, if all letters are in ASCII.
fn id_of(heading: &str) -> Option<String> {
    let is_foreign = |c: char| !c.is_ascii() && c.is_alphabetic();
    let heading = heading.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    if heading.is_empty() || heading.contains(is_foreign) {
        return None;
    }
    let words = heading.to_snake_case();
    let ascii: String = words.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    let mut id = String::new();
    for word in ascii.split('_').filter(|word| !word.is_empty()) {
        if !id.is_empty() && id.len() + word.len() >= LONGEST {
            break;
        }
        let joint = if id.is_empty() { "" } else { "_" };
        id = format!("{id}{joint}{word}");
    }
    (!id.is_empty()).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(headings: &[Option<&str>], proposes: bool) -> Vec<String> {
        let section = |heading: Option<&str>| Section {
            id: String::new(),
            heading: heading.map(str::to_owned),
            items: Vec::new(),
        };
        let mut sections: Vec<Section> = headings.iter().copied().map(section).collect();
        name(&mut sections, proposes);
        sections.into_iter().map(|section| section.id).collect()
    }

    #[test]
    fn headings_become_ids() {
        let headings = [Some("3.2 Network errors"), Some("网络错误"), Some("network-errors"), None];
        assert_eq!(
            ids(&headings, false),
            ["network_errors", "group_2", "network_errors_2", "unclassified"]
        );
        assert_eq!(ids(&[Some("All"), Some("self")], true), ["all_2", "self_2"]);
    }

    #[test]
    fn a_page_without_headings_has_no_groups_if_codes_have_classes() {
        assert_eq!(ids(&[None], true), [""]);
        assert_eq!(ids(&[None], false), ["unclassified"]);
    }
}
