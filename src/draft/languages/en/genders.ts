// English words and common first names that show a person's gender, so that the actors that "he" and "she" mean are
// found.

import type { GenderWords } from '../pack.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const genders: GenderWords = {
  male: list(
    `mr sir lord king prince father brother son husband uncle pope imam emperor duke baron chairman spokesman businessman congressman statesman he his him
   james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
   joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
   brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter
   kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy
   bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny simon tony nigel
   ian graham trevor martin barack bill bob tom jim mike dave steve chris dan ted ed ron rob jeff greg tim ben sam nick alex matt max leo oscar
   hugo felix oliver harry charlie barry boris vladimir ivan sergei mohammed muhammad mohamed ahmed ali hassan hussein ibrahim omar abdullah
   pedro carlos luis miguel javier antonio manuel jorge francisco mario giovanni paolo luca hans klaus karl wolfgang jurgen stefan pierre
   jacques francois emmanuel nicolas michel philippe xi narendra rahul raj anil sanjay kim recep shinzo winston franklin theodore abraham
   ulysses dwight lyndon`,
  ),
  female: list(
    `mrs ms miss lady dame queen princess mother sister daughter wife aunt empress duchess baroness chairwoman spokeswoman businesswoman congresswoman she her
   mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
   michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
   nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria
   kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice
   abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie
   kayla alexis lori hillary condoleezza nicola ursula jacinda aung fatima aisha ayesha maryam zainab leila layla indira sonia priya anita
   sunita greta ingrid astrid anne jane kate lucy claire fiona sally wendy tracy paula carmen rosa lucia elena olga natasha svetlana tatiana
   ivana chiara giulia francesca sofia ana marta ines beatriz camille chloe juliette simone brigitte sylvie monique valerie colette yvette eve
   eva ella mia ava amelia ivy`,
  ),
};
