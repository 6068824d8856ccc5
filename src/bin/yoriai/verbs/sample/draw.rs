//! Chance that can be repeated: SHA-256 over a seed, a place and a count. Never for a key that anybody relies on.

use yoriai::domain::canonical::{Hash, sha256};

/// A row of draws. Each place has its own, so that one more table changes nothing at the others.
#[derive(Clone)]
pub struct Draw {
    place: Hash,
    count: u64,
    left: Vec<u8>,
}

impl Draw {
    /// The draws at a place.
    pub fn at(seed: u64, place: &str) -> Self {
        let place = sha256(format!("yoriai sample\n{seed}\n{place}").as_bytes());
        Self { place, count: 0, left: Vec::new() }
    }

    /// Some bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.byte())
    }

    /// A number below `end`; 0 if there is none.
    pub fn below(&mut self, end: usize) -> usize {
        let number = u64::from_be_bytes(self.bytes());
        // The bias of the remainder is far below what anybody could see in a sample.
        usize::try_from(number % (end.max(1) as u64)).unwrap_or(0)
    }

    /// `true` so many times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list.
    pub fn one<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let at = self.below(list.len());
        list.get(at)
    }

    /// `count` of a list, or all, in the list's order.
    pub fn some<'a, T>(&mut self, list: &'a [T], count: usize) -> Vec<&'a T> {
        let mut left = count.min(list.len());
        let mut chosen = Vec::with_capacity(left);
        for (at, row) in list.iter().enumerate() {
            if self.below(list.len() - at) < left {
                chosen.push(row);
                left -= 1;
            }
        }
        chosen
    }

    fn byte(&mut self) -> u8 {
        if self.left.is_empty() {
            self.left = sha256(&[&self.place[..], &self.count.to_be_bytes()].concat()).to_vec();
            self.count += 1;
        }
        self.left.pop().unwrap_or_default()
    }
}
