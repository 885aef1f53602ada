import {beginTraining, gradeTraining} from '../workflow/desk/train';
import type {TrainingWing} from '../workflow/wings';

export const wing: TrainingWing = {beginTraining, gradeTraining};
