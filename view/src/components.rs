//! Pieces that several screens are made of.

pub mod carried;
pub mod contact_card;
pub mod facts;
pub mod frame;
pub mod icon;
pub mod kept;
pub mod level_card;
pub mod message;
pub mod parts;
pub mod planned;
pub mod sheet;
pub mod sign_card;
pub mod story;
